"""Fine-tuning a network on the digits of one writer."""
