/** What two States can do for each other: what both punish, and what the law of one says of requests by the other. Rules decide. */
package org.accede.cooperation;
