package org.qualityoutcomes.improvement.domain;

import org.qualityoutcomes.organisation.RegionChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Plans and service improvement reviews of an organisation are overseen by the region to which it belongs now. */
@Component
class FollowRegion {

    private final JdbcTemplate jdbc;

    FollowRegion(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(RegionChanged event) {
        String region = event.to().key();
        jdbc.update("update improvement_plan set region = ? where organisation = ?", region, event.ods());
        jdbc.update("update biennial_review set region = ? where organisation = ?", region, event.ods());
    }
}
