// Live pages: an element with data-live="ADDRESS" listens for server-sent events there.
"use strict";
