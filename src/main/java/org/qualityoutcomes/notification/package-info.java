/** Who is told what and when: mail by a transactional outbox, no mail for what has ended. */
@NullMarked
package org.qualityoutcomes.notification;

import org.jspecify.annotations.NullMarked;
