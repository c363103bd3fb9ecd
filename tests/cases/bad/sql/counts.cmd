heng sql counts.heng
