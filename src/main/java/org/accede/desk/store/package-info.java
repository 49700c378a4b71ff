/** The files of the Desk: profiles and bills, their history, and what is kept beside them. Knows no HTTP. */
package org.accede.desk.store;
