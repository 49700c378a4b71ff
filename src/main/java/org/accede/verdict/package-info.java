/** The scale of verdicts, and the arithmetic of what is known and what is open. Knows nothing of treaties or countries. */
package org.accede.verdict;
