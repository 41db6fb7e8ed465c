"""What the edits do to the accuracy, in figures and in words. GUI thread."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lenet_gui.ui.common.accessibility import announce
from lenet_gui.ui.common.formats import decimal, in_percent, sentences, short, whole
from lenet_gui.ui.common.theme import GRID, Type, make_quiet, set_type
from lenet_gui.ui.help.mark import HelpMark
from lenet_gui.ui.widgets.layouts import hbox, vbox
from lenet_gui.ui.widgets.named import named_label
from lenet_gui.ui.widgets.progress_bar import ProgressBar
from lenet_gui.ui.workbench.meter import Score
from lenet_gui.ui.workbench.model import Workbench

# The usual significance level.
_SIGNIFICANT = 0.05

# Below this p-value only its bound is said.
_LEAST_P = 0.0001


class ScoreView(QWidget):
    """The accuracy of the copy and of the network itself, and McNemar's test between them."""

    def __init__(self, bench: Workbench) -> None:
        super().__init__()
        self._bench = bench
        caption = named_label("copyCaption")
        caption.setText(self.tr("Read correctly by the copy"))
        make_quiet(caption)
        self._figure = named_label("copyAccuracy", wraps=False)
        set_type(self._figure, Type.FIGURE)
        self._of = named_label("copyImages")
        self._verdict = named_label("copyVerdict")
        self._bar = ProgressBar()
        self._bar.setObjectName("copyProgress")
        policy = self._bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(policy)
        head = hbox((caption, 1), HelpMark("mcnemars-test", beside=self))
        rows = head, self._figure, self._of, self._verdict, self._bar, None
        self.setLayout(vbox(*rows, spacing=GRID // 2))
        bench.measured.connect(self.show_score)
        bench.changed.connect(self.show_score)

    def show_score(self) -> None:
        """Show what is known by now."""
        bench = self._bench
        score, is_whole = bench.whole or bench.few, bench.whole is not None
        self._bar.setVisible(bench.share is not None)
        if bench.share is not None:
            self._bar.set_share(bench.share)
        if score is None:
            # What was known before the edit stays until there is something new.
            if not bench.has_images:
                self._figure.clear()
                self._verdict.clear()
                self._of.setText(
                    self.tr("No images of this network’s classes are on this computer.")
                )
            return
        decimals = 2 if score.total >= 1000 else 1
        self._figure.setText(in_percent(score.right / score.total, decimals))
        self._of.setText(self._images(score, decimals))
        before = self._verdict.text()
        self._verdict.setText(self._compared(score))
        if is_whole and before != self._verdict.text():
            said = sentences(self._figure.text(), self._of.text(), self._verdict.text())
            announce(self._figure, said)

    def _images(self, score: Score, decimals: int) -> str:
        known = self._bench.images
        title = known.title if known is not None else ""
        of = self.tr("of {} digits that a simulated pen wrote")
        if title:
            of = self.tr("of {} test images of {}")
        text = of.format(whole(score.total), title)
        if not self._bench.edits.count():
            return text
        own = in_percent(score.right_before / score.total, decimals)
        return self.tr("{}; the network itself: {}").format(text, own)

    def _compared(self, score: Score) -> str:
        """Return how both differ, and whether that may be chance."""
        if not self._bench.edits.count():
            return ""
        if not score.only_before + score.only_now:
            return self.tr("Each image is read as before.")
        counts = self.tr("{} images only the network itself reads correctly, {} only the copy.")
        p = score.p_value()
        text = self.tr("This may be chance ({}, McNemar).")
        if p < _SIGNIFICANT:
            text = self.tr("This is more than chance ({}, McNemar).")
        said = f"p = {short(p, 2)}" if p >= _LEAST_P else f"p < {decimal(_LEAST_P, 4)}"
        numbers = whole(score.only_before), whole(score.only_now)
        return sentences(counts.format(*numbers), text.format(said))
