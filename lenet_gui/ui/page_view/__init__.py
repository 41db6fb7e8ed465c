"""The view of a page of numbers: answers over its picture, corrected, copied, exported, taught."""
