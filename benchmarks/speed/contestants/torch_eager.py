"""Train LeNet-5 in eager PyTorch, with all data in two tensors.

    python -m benchmarks.speed.contestants.torch_eager FOLDER [--epochs 1]

Batches are slices of a shuffled tensor, which is far quicker than a DataLoader that collates single
images. A few warm-up steps come first. Prints the seconds of each epoch with its validation.
"""

from __future__ import annotations

import argparse
import json
import time

import torch
from torch import nn

from benchmarks.speed.contestants import plain_idx

_BATCH = 128


def lenet5() -> nn.Sequential:
    """Return LeNet-5 as lenet-gui trains it; the softmax is in the loss."""
    return nn.Sequential(
        nn.Conv2d(1, 6, 5, padding=2),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(6, 16, 5),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Linear(400, 120),
        nn.ReLU(),
        nn.Linear(120, 84),
        nn.ReLU(),
        nn.Linear(84, 10),
    )


def main() -> None:
    """Train and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--epochs", type=int, default=1)
    options = parser.parse_args()
    training, validation = (
        (torch.from_numpy(images[:, None]), torch.from_numpy(labels))
        for images, labels in plain_idx.read(options.folder)
    )
    model = lenet5()
    loss_function = nn.CrossEntropyLoss()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.001)

    def train(images: torch.Tensor, labels: torch.Tensor) -> tuple[float, float]:
        """Train one epoch; return its mean loss and accuracy."""
        model.train()
        order = torch.randperm(len(images))
        total, correct = torch.zeros(()), torch.zeros((), dtype=torch.long)
        steps = len(images) // _BATCH
        for k in range(steps):
            batch = order[k * _BATCH : (k + 1) * _BATCH]
            optimizer.zero_grad()
            logits = model(images[batch])
            loss = loss_function(logits, labels[batch])
            loss.backward()
            optimizer.step()
            total += loss.detach()
            correct += (logits.argmax(1) == labels[batch]).sum()
        return float(total) / steps, int(correct) / (steps * _BATCH)

    def validate(images: torch.Tensor, labels: torch.Tensor) -> float:
        """Return the validation accuracy."""
        model.eval()
        with torch.no_grad():
            correct = sum(
                int((model(images[k : k + 1000]).argmax(1) == labels[k : k + 1000]).sum())
                for k in range(0, len(images), 1000)
            )
        return correct / len(images)

    few = 20 * _BATCH
    train(training[0][:few], training[1][:few])
    epochs = []
    for _ in range(options.epochs):
        start = time.perf_counter()
        train(*training)
        accuracy = validate(*validation)
        epochs.append(time.perf_counter() - start)
    print(json.dumps({"epochs": epochs, "validation_accuracy": accuracy}))


if __name__ == "__main__":
    main()
