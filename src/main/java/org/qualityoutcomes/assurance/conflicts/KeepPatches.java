package org.qualityoutcomes.assurance.conflicts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qualityoutcomes.organisation.NotFound;
import org.qualityoutcomes.organisation.Organisation;
import org.qualityoutcomes.organisation.Organisations;
import org.qualityoutcomes.worklist.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The national team says which organisations are neighbours. An organisation belongs to one patch or to none. */
@Component
@Transactional
public class KeepPatches {

    private final Patches patches;
    private final Organisations organisations;
    private final LedgerAccess access;

    KeepPatches(Patches patches, Organisations organisations, LedgerAccess access) {
        this.patches = patches;
        this.organisations = organisations;
        this.access = access;
    }

    /** A patch with the codes of its organisations. */
    public record Neighbours(UUID id, String name, List<String> members) {}

    @Transactional(readOnly = true)
    public List<Neighbours> all() {
        nationalOnly();
        return patches.all().stream().map(KeepPatches::seen).toList();
    }

    @Transactional(readOnly = true)
    public Neighbours show(UUID id) {
        nationalOnly();
        return seen(patches.findById(id).orElseThrow(NotFound::new));
    }

    /** @param members codes, separated by anything that is not part of one */
    public void add(String name, String members) {
        nationalOnly();
        List<String> codes = codes(members, null);
        mustBeNew(name, null);
        patches.save(new Patch(name, codes));
        OncePerRequest.forget();
    }

    public void change(UUID id, String name, String members) {
        nationalOnly();
        Patch patch = patches.findById(id).orElseThrow(NotFound::new);
        List<String> codes = codes(members, id);
        mustBeNew(name, id);
        patch.describe(name, codes);
        patches.save(patch);
        OncePerRequest.forget();
    }

    public void remove(UUID id) {
        nationalOnly();
        patches.delete(patches.findById(id).orElseThrow(NotFound::new));
    }

    private List<String> codes(String typed, @Nullable UUID own) {
        List<String> codes = Arrays.stream(typed.toUpperCase(Locale.ROOT).split("[^A-Z0-9]+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        Set<String> known = organisations.all().stream().map(Organisation::ods).collect(Collectors.toSet());
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(unknown -> {
            throw Refusal.of("members", "One of the codes is not the code of an organisation of the scheme.");
        });
        patches.all().stream()
                .filter(patch ->
                        !patch.id().equals(own) && patch.members().stream().anyMatch(codes::contains))
                .findFirst()
                .ifPresent(other -> {
                    throw Refusal.of("members", "One of these belongs to the patch " + other.name() + " already.");
                });
        return codes;
    }

    private void mustBeNew(String name, @Nullable UUID own) {
        boolean taken = patches.all().stream()
                .anyMatch(patch -> !patch.id().equals(own) && patch.name().equalsIgnoreCase(name.strip()));
        if (taken) {
            throw Refusal.of("name", "There is a patch of this name already.");
        }
    }

    private void nationalOnly() {
        if (!access.isNational()) {
            throw new NotFound();
        }
    }

    private static Neighbours seen(Patch patch) {
        return new Neighbours(patch.id(), patch.name(), List.copyOf(patch.members()));
    }
}
