"""TensorBoard logs of trainings."""
