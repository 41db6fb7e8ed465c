"""The tab of the recorded trainings."""
