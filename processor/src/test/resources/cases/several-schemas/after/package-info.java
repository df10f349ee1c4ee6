@RemovedTable(name = "fax", schema = "my \"own\" schéma", reason = "nobody faxes")
package com.acme;

import dev.inchworm.hint.RemovedTable;
