-- reports that were under way when reports began to know the one before and their authors
update report set earlier_report_id = (
    select issued.id
    from (select distinct id, organisation, issued_at from report where issued_at is not null) issued
    where issued.organisation = report.organisation
    order by issued.issued_at desc limit 1)
where issued_at is null and earlier_report_id is null;

-- one person wrote a report then: the first validator who had not withdrawn
insert into report_author (report_id, username)
select r.id, s.validator
from report r
join validation v on v.review_id = r.review_id
join validator_seat s on s.validation_id = v.id
where r.state <> 'DRAFT'
    and v.submission_version =
        (select max(w.submission_version) from validation w where w.review_id = r.review_id)
    and s.position =
        (select min(p.position) from validator_seat p where p.validation_id = v.id and p.withdrawn_at is null)
    and not exists (select 1 from report_author a where a.report_id = r.id);
