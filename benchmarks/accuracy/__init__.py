"""The accuracy of trainings on MNIST, over several seeds."""
