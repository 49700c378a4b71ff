/** The worked cases of {@code rules/**.cases.yaml}: reading them, running them, and finding what no case shows. */
package org.accede.cases;
