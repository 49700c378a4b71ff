/** All that is to be done until a treaty is joined and after it: tasks that rules make of the findings and of the way to the treaty. */
package org.accede.checklist;
