/** What differs between two states of one country's law, verdict by verdict, and what it comes to for each treaty. */
package org.accede.change;
