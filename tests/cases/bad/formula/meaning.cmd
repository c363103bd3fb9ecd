heng check meaning.heng
