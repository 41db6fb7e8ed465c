"""Every training, kept: a folder of runs, each in a folder of its own.

    run_01/
        run.json                  the record so far, the data set, and whether the training ended
        name.txt                  the user's name for it, if there is one
        batches/epoch_0001.npy    loss and accuracy of each batch, float32 (2, steps)
        networks/epoch_0001.keras the network after the epoch; old ones may have been thinned out
        state_0001.npz            what it takes to go on after the last epoch
        network.keras             the network that the training ended with
        lock                      held by the process that trains, and by no other
    logs/lenet5/run_01/           what TensorBoard shows of run_01 (core/tensorboard/log.py)

Each file of a run is replaced as a whole. run.json comes last, so it never tells of an epoch that
is not there; files of later epochs than it tells of are left from an interruption, and are passed
over.
"""
