heng check cases.heng
