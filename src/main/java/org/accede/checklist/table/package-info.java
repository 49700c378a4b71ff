/** What a table says of tasks where no law has to be decided: whose they are, what they mean, when they are done. */
package org.accede.checklist.table;
