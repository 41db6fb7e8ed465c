"""The workers that train and fine-tune, and their thread."""
