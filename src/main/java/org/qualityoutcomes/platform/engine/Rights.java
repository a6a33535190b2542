package org.qualityoutcomes.platform.engine;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GLOBAL;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.qualityoutcomes.organisation.Groups;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Who may do what in the engine, beyond the one row that each open task brings for its people: everybody opens
 * Tasklist, the national team watches in Cockpit, the technical account administers.
 */
@Component
class Rights implements SmartInitializingSingleton {

    private final AuthorizationService authorizations;
    private final StartLock lock;

    Rights(AuthorizationService authorizations, StartLock lock) {
        this.authorizations = authorizations;
        this.lock = lock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        lock.alone(this::grantAll);
    }

    private void grantAll() {
        everybody(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        grant(Groups.NATIONAL, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        grant(
                Groups.NATIONAL,
                Resources.PROCESS_DEFINITION,
                ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_TASK);
        for (Resources resource : Resources.values()) {
            grant(Groups.TECHNICAL, resource, ANY, Permissions.ALL);
        }
    }

    private void everybody(Resource resource, String id, Permission... permissions) {
        boolean there = authorizations
                        .createAuthorizationQuery()
                        .authorizationType(AUTH_TYPE_GLOBAL)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0;
        if (!there) {
            Authorization row = authorizations.createNewAuthorization(AUTH_TYPE_GLOBAL);
            save(row, resource, id, permissions);
        }
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        boolean there = authorizations
                        .createAuthorizationQuery()
                        .groupIdIn(group)
                        .resourceType(resource)
                        .resourceId(id)
                        .count()
                > 0;
        if (!there) {
            Authorization row = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            row.setGroupId(group);
            save(row, resource, id, permissions);
        }
    }

    private void save(Authorization row, Resource resource, String id, Permission... permissions) {
        row.setResource(resource);
        row.setResourceId(id);
        row.setPermissions(permissions);
        authorizations.saveAuthorization(row);
    }
}
