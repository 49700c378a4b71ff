/** What a country's profile says of its law, as facts that rules join. Only what is known becomes a fact. */
package org.accede.assessment.law;
