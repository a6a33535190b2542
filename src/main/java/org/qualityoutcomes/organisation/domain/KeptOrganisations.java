package org.qualityoutcomes.organisation.domain;

import java.util.List;
import java.util.UUID;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.OrganisationId;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.organisation.Region;
import org.qualityoutcomes.organisation.ServiceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class KeptOrganisations implements Organisations {

    private final ServedOrganisations organisations;
    private final LibraryServices services;

    KeptOrganisations(ServedOrganisations organisations, LibraryServices services) {
        this.organisations = organisations;
        this.services = services;
    }

    @Override
    public Organisation get(OrganisationId id) {
        return organisations.findById(id.value()).orElseThrow(NotFound::new).seen();
    }

    @Override
    public Organisation byOds(String ods) {
        return organisations.findByOds(ods).orElseThrow(NotFound::new).seen();
    }

    @Override
    public List<Organisation> all() {
        return seen(organisations.findAllByOrderByOds());
    }

    @Override
    public List<Organisation> servedBy(ServiceId service) {
        return seen(organisations.findByServiceIdOrderByOds(service.value()));
    }

    @Override
    @Transactional
    public Organisation register(String ods, String name, Region region, String serviceName) {
        return organisations
                .findByOds(ods)
                .orElseGet(
                        () -> organisations.save(new ServedOrganisation(ods, name, region, serviceNamed(serviceName))))
                .seen();
    }

    private UUID serviceNamed(String name) {
        return services.findByName(name)
                .orElseGet(() -> services.save(new LibraryService(name)))
                .id();
    }

    private static List<Organisation> seen(List<ServedOrganisation> found) {
        return found.stream().map(ServedOrganisation::seen).toList();
    }
}
