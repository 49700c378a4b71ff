/** When each action can begin and has to be done, worked out from how long its stages take and what it needs. */
package org.accede.checklist.schedule;
