heng diff old.heng new.heng
heng diff old.heng new.heng --lang en
heng diff old.heng new.heng -f md
heng diff old.heng new.heng -f json
heng diff old.heng broken.heng
heng diff old.heng nowhere.heng
heng diff old.heng
heng diff old.heng new.heng -f csv
heng diff old.heng new.heng --fail-on score
