/** Who is party to what, as far as it is known: {@code countries/register.json}. */
package org.accede.register;
