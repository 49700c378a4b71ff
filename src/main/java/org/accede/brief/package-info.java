/** What somebody has to know who decides: where a State stands, what to do first and why, and how far it can be trusted. */
package org.accede.brief;
