"""The entry of the bundled program, which is also the entry of its helpers (helper_process)."""

import multiprocessing
import os
import sys

# The processes that trainings are spread over come in here as well, and go no further.
multiprocessing.freeze_support()

# The loader's path to the bundled libraries has done its work. The user's browser, which opens
# links, and other programs would take ours in place of their own.
before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = before

from lenet_gui.app import main  # noqa: E402

sys.exit(main())
