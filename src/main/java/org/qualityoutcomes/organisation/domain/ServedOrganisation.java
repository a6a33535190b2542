package org.qualityoutcomes.organisation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;

/** An organisation with the service that serves it today. */
@Entity
@Table(name = "organisation")
class ServedOrganisation {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String ods;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Region region;

    @Column(nullable = false)
    private UUID serviceId;

    private @Nullable LocalDate endedOn;

    /** ODS code of the organisation that it became part of. */
    private @Nullable String successor;

    @SuppressWarnings("NullAway.Init")
    protected ServedOrganisation() {}

    ServedOrganisation(String ods, String name, Region region, UUID serviceId) {
        this.id = UUID.randomUUID();
        this.ods = ods;
        this.name = name;
        this.region = region;
        this.serviceId = serviceId;
    }

    void mergeInto(ServedOrganisation other, LocalDate on) {
        mustBeThere();
        other.mustBeThere();
        if (other.ods.equals(ods)) {
            throw new IllegalStateException(ods + " cannot become part of itself");
        }
        endedOn = on;
        successor = other.ods;
        region = other.region;
    }

    void close(LocalDate on) {
        mustBeThere();
        endedOn = on;
    }

    private void mustBeThere() {
        if (endedOn != null) {
            throw new IllegalStateException(ods + " is gone since " + endedOn);
        }
    }

    void move(Region to, UUID service) {
        region = to;
        serviceId = service;
    }

    Region region() {
        return region;
    }

    Organisation seen() {
        return new Organisation(
                new OrganisationId(id),
                ods,
                name,
                region,
                new ServiceId(serviceId),
                endedOn == null ? null : new Organisation.Ending(endedOn, successor));
    }
}
