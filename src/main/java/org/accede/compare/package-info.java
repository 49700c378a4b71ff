/** The law of several countries side by side, article by article. It counts nothing for or against anybody. */
package org.accede.compare;
