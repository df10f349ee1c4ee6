@RemovedTable(name = "batch", reason = "no batches")
@RemovedTable(name = "fax", reason = "nobody faxes")
package com.acme;

import dev.inchworm.hint.RemovedTable;
