update step set organisation = (
  select o.ods from review r join organisation o on o.id = r.organisation_id where r.id = step.review_id
) where organisation is null and review_id is not null;
