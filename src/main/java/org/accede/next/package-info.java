/** Which open question to answer next: what each possible answer would decide, found by assessing the profile with it. */
package org.accede.next;
