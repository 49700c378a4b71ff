/** The published schemas of profile, report and catalogue: they accept what the readers accept and the writers write, and refuse the rest. */
package org.accede.schema;
