"""Recorded trainings: a folder of runs, with one subfolder for each run.

    run_01/
        run.json                  the record so far, the data set, and if the training has ended
        name.txt                  the user's name for the run; optional
        batches/epoch_0001.npy    loss and accuracy of each batch, float32 (2, steps)
        networks/epoch_0001.keras the network after the epoch; old ones may have been removed
        state_0001.npz            the training's state after the last epoch
        network.keras             the network at the end of the training
        lock                      held by the process that trains
    logs/lenet5/run_01/           the TensorBoard log of run_01 (core/tensorboard/log.py)

The run of an adapted network (core/fine_tuning/recorded.py) has only run.json, name.txt,
network.keras and one file of batches.

Each file of a run is replaced as a whole. run.json is written last, so every epoch that it lists
has its files. Files of later epochs are left from an interruption and are ignored.
"""
