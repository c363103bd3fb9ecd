heng check cycle.heng
