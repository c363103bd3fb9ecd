heng sql pack.heng
