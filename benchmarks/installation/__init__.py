"""Installing lenet-gui as README says, measured."""
