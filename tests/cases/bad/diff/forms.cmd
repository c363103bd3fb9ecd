# Forms: the execution rate by its clause, every other row as one change.
heng diff form_old.heng form_new.heng --data forms.json
heng diff form_old.heng form_new.heng --data forms.json -f json --limit 1
heng diff form_old.heng form_new.heng --data forms.json -f csv
