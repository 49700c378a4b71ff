/** Text from elsewhere, before it is shown to anybody. */
package org.accede.text;
