"""The landscape of the loss around the paths of trainings, in Look inside."""
