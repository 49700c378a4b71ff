/** What a person can do at the Desk, alike for its pages and its interface for programs. Knows nothing of HTTP. */
package org.accede.desk.action;
