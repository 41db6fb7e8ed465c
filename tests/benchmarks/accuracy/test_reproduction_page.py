from __future__ import annotations

import json

from support.reproductions import ADAM, reproduced, trained

from benchmarks.accuracy.reproduction_page import section
from lenet_gui.core.reproduction.table import to_json, to_markdown

COMPUTER = {"cores": 2, "processor": "Made-up 3000", "system": "Linux x86_64"}
VERSIONS = {"tensorflow": "2.21.0", "keras": "3.15.1"}


def test_the_section_tells_machine_and_day_of_the_last_training_above_the_table():
    days = "2026-03-11T23:00:00+00:00", "2026-03-09T08:00:00+00:00"
    found = reproduced(
        *(
            trained(ADAM, seed, 0.99, started=day, versions=VERSIONS)
            for seed, day in enumerate(days, start=1)
        )
    )
    table = to_markdown(found)
    assert section(json.loads(to_json(found)), table, COMPUTER) == (
        "On 2 cores of Made-up 3000, Linux x86_64, with TensorFlow 2.21.0, Keras 3.15.1 "
        f"(11 March 2026):\n\n{table}"
    )
