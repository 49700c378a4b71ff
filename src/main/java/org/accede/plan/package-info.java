/** The smallest sets of changes that close a verdict, or make a State ready: each is tried by the rules before it is told. */
package org.accede.plan;
