// Lists that can be put in another order by dragging; the buttons beside each row do the same without script.
"use strict";
