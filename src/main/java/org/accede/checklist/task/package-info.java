/** The tasks of a checklist as rules see them: what is asked of a State, what is to be done about it, and what rules say of that. */
package org.accede.checklist.task;
