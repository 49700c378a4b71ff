/** What is known of a country's law: the content of {@code countries/*.json}, and what it answers on a given day. */
package org.accede.profile;
