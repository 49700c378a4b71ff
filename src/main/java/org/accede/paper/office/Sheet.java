package org.accede.paper.office;

import org.accede.paper.Table;

/** A table that has a sheet of its own. */
record Sheet(String name, Table table) {}
