/** What critics said of the treaties, article by article, always as theirs: {@code rules/concerns.yaml}. It decides no verdict. */
package org.accede.concern;
